; Offers the app under "Open with" for text files and answers nanobanana: links. The extension's own default stays.
; SHELL_CONTEXT is the user's or the machine's part of the registry, as the installation chose.

!macro nanoBananaOpenWith EXTENSION
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "NanoBanana.Text" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${PRODUCT_FILENAME}.exe\SupportedTypes" ".${EXTENSION}" ""
!macroend

!macro nanoBananaNoLongerOpensWith EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "NanoBanana.Text"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\NanoBanana.Text" "" "Text"
  WriteRegStr SHELL_CONTEXT "Software\Classes\NanoBanana.Text\DefaultIcon" "" "$INSTDIR\${PRODUCT_FILENAME}.exe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\NanoBanana.Text\shell\open\command" "" '"$INSTDIR\${PRODUCT_FILENAME}.exe" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${PRODUCT_FILENAME}.exe\shell\open\command" "" '"$INSTDIR\${PRODUCT_FILENAME}.exe" "%1"'
  !insertmacro nanoBananaOpenWith "md"
  !insertmacro nanoBananaOpenWith "markdown"
  !insertmacro nanoBananaOpenWith "txt"

  WriteRegStr SHELL_CONTEXT "Software\Classes\nanobanana" "" "URL:Nano Banana note"
  WriteRegStr SHELL_CONTEXT "Software\Classes\nanobanana" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\nanobanana\DefaultIcon" "" "$INSTDIR\${PRODUCT_FILENAME}.exe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\nanobanana\shell\open\command" "" '"$INSTDIR\${PRODUCT_FILENAME}.exe" "%1"'

  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro nanoBananaNoLongerOpensWith "md"
  !insertmacro nanoBananaNoLongerOpensWith "markdown"
  !insertmacro nanoBananaNoLongerOpensWith "txt"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\NanoBanana.Text"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${PRODUCT_FILENAME}.exe"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\nanobanana"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
