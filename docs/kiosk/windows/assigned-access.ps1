# The kiosk in Microsoft Edge above the lock screen. Windows 10 or 11 Pro, Enterprise or Education; run as SYSTEM
# (psexec -i -s powershell). Edge keeps nothing between two starts: docs/kiosk/windows.md says what follows. Not tested by us.
$address = 'http://127.0.0.1:4173/'

$configuration = @"
<?xml version="1.0" encoding="utf-8"?>
<AssignedAccessConfiguration
    xmlns="http://schemas.microsoft.com/AssignedAccess/2017/config"
    xmlns:rs5="http://schemas.microsoft.com/AssignedAccess/201810/config"
    xmlns:v4="http://schemas.microsoft.com/AssignedAccess/2021/config">
  <Profiles>
    <Profile Id="{2F0C9A53-8D54-4C1B-9B7E-0E4B3C0C9D12}">
      <KioskModeApp v4:ClassicAppPath="%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe" v4:ClassicAppArguments="--kiosk $address --edge-kiosk-type=fullscreen --kiosk-idle-timeout-minutes=0 --no-first-run" />
      <v4:BreakoutSequence Key="Ctrl+Alt+Shift+B" />
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <AutoLogonAccount rs5:DisplayName="Kiosk" />
      <DefaultProfile Id="{2F0C9A53-8D54-4C1B-9B7E-0E4B3C0C9D12}" />
    </Config>
  </Configs>
</AssignedAccessConfiguration>
"@

$device = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$device.Configuration = [System.Net.WebUtility]::HtmlEncode($configuration)
Set-CimInstance -CimInstance $device
