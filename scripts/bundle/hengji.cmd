@echo off
rem Hengji with its own runtime (untried on Windows).
setlocal
chcp 65001 >nul
"%~dp0runtime\bin\java.exe" -XX:+UseSerialGC -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai --enable-native-access=ALL-UNNAMED -cp "%~dp0lib\*" hengji.cli.Main %*
exit /b %ERRORLEVEL%
