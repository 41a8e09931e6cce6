@echo off
rem Hengji on Windows (untried): needs JAVA_HOME or HENGJI_JAVA_HOME to name a JDK 25, and Maven on the PATH.
setlocal
chcp 65001 >nul
if not "%HENGJI_JAVA_HOME%"=="" set "JAVA_HOME=%HENGJI_JAVA_HOME%"
if "%JAVA_HOME%"=="" (
  echo No JDK 25: set JAVA_HOME to the folder of a JDK 25. 1>&2
  exit /b 64
)
if not exist "%~dp0cli\target\dist\lib" (
  call mvn -q -B -f "%~dp0pom.xml" -Dquick -Dmaven.test.skip=true -Pdist -pl cli -am package 1>&2 || exit /b 64
)
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai --enable-native-access=ALL-UNNAMED -cp "%~dp0cli\target\dist\lib\*" hengji.cli.Main %*
exit /b %ERRORLEVEL%
