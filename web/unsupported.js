// Plain old syntax, so that a browser that cannot run the page can at least say so.
(function () {
  'use strict';

  var modules = 'noModule' in document.createElement('script');
  var supported = modules && typeof WebAssembly === 'object' && typeof fetch === 'function';
  window.goujiUnsupported = !supported;
  if (!supported) {
    document.getElementById('loading-text').style.display = 'none';
    document.getElementById('loading-bar').style.display = 'none';
    document.getElementById('unsupported').removeAttribute('hidden');
  }
})();
