"""A window of WebKitGTK as large as a phone, with a profile on disk, for WebKitWebDriver to drive.

Settings from the environment: PROFILE and DOWNLOADS are folders.
"""
import os
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

# GTK's own library of keys, and no other WebKit, fails once in about two hundred: it is asked a second time.
ONCE_MORE = """
const own = SubtleCrypto.prototype.generateKey
SubtleCrypto.prototype.generateKey = function (...given) {
  return own.apply(this, given).catch((trouble) => {
    if (trouble.name !== 'OperationError') throw trouble
    return own.apply(this, given)
  })
}
"""

profile, downloads = os.environ["PROFILE"], os.environ["DOWNLOADS"]
Gtk.init([])
store = WebKit2.WebsiteDataManager(
    base_data_directory=profile + "/data", base_cache_directory=profile + "/cache"
)
context = WebKit2.WebContext(website_data_manager=store)
context.set_automation_allowed(True)


def name_file(download, name):
    os.makedirs(downloads, exist_ok=True)
    download.set_allow_overwrite(True)
    download.set_destination("file://" + os.path.join(downloads, name))
    return True


def open_view(_session):
    settings = WebKit2.Settings()
    settings.set_property("enable-write-console-messages-to-stdout", True)
    settings.set_property("javascript-can-access-clipboard", True)
    scripts = WebKit2.UserContentManager()
    frames, start = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START
    scripts.add_script(WebKit2.UserScript.new(ONCE_MORE, frames, start, None, None))
    view = WebKit2.WebView(
        web_context=context,
        is_controlled_by_automation=True,
        settings=settings,
        user_content_manager=scripts,
    )
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(390, 844)
    window.add(view)
    window.show_all()
    return view


def begin(_context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("Mend")
    session.set_application_info(about)
    session.connect("create-web-view", open_view)


context.connect("automation-started", begin)
context.connect("download-started", lambda _, download: download.connect("decide-destination", name_file))
Gtk.main()
