# The kiosk in place of the Windows desktop, with Chrome and a profile of its own. Windows 10 or 11 Enterprise, Education or IoT
# Enterprise with the feature Shell Launcher; run as SYSTEM (psexec -i -s powershell). Not tested by us.
$address = 'http://127.0.0.1:4173/'

$configuration = @"
<?xml version="1.0" encoding="utf-8"?>
<ShellLauncherConfiguration
    xmlns="http://schemas.microsoft.com/ShellLauncher/2018/Configuration"
    xmlns:V2="http://schemas.microsoft.com/ShellLauncher/2019/Configuration">
  <Profiles>
    <DefaultProfile>
      <Shell Shell="%SystemRoot%\explorer.exe"/>
    </DefaultProfile>
    <Profile Id="{6B1F4C0E-5B0D-4B39-9E57-3C8B6B1D7A41}">
      <Shell Shell="%ProgramFiles%\Google\Chrome\Application\chrome.exe --kiosk --app=$address --no-first-run --noerrdialogs --hide-crash-restore-bubble --disable-pinch --overscroll-history-navigation=0 --deny-permission-prompts" V2:AppType="Desktop" V2:AllAppsFullScreen="true">
        <DefaultAction Action="RestartShell"/>
      </Shell>
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <AutoLogonAccount/>
      <Profile Id="{6B1F4C0E-5B0D-4B39-9E57-3C8B6B1D7A41}"/>
    </Config>
  </Configs>
</ShellLauncherConfiguration>
"@

$device = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$device.ShellLauncher = [System.Net.WebUtility]::HtmlEncode($configuration)
Set-CimInstance -CimInstance $device
