// What Dear ImGui's core refers to and the page never reaches, since it has no tables and tab bars of Dear ImGui: they
// are linked as these (--wrap in cmake/programs.cmake), which leaves out their 20 KB.

extern "C" {

void __wrap__ZN5ImGui8EndTableEv() {}
void __wrap__ZN5ImGui9EndTabBarEv() {}
void __wrap__ZN5ImGui31TableSettingsAddSettingsHandlerEv() {}

}  // extern "C"
