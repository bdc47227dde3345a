@echo off
rem Starts hub with the newest Python that the launcher knows, or the one on PATH; hub itself looks further.
setlocal
py -3 --version >nul 2>nul
if not errorlevel 1 goto launcher
python --version >nul 2>nul
if not errorlevel 1 goto path
echo hub: no Python was found; install Python 3.11 or newer from https://www.python.org/ and run this again 1>&2
exit /b 3
:launcher
py -3 "%~dp0hub" %*
exit /b %errorlevel%
:path
python "%~dp0hub" %*
exit /b %errorlevel%
