@echo off
rem Drop a folder here: beside it appears a folder with the list of problems and an opinion for each form (untried on Windows).
call "%~dp0hengji.cmd" inspect %*
pause
