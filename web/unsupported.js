// Plain old syntax, so that a browser that cannot run the page can at least say so.
(function () {
  'use strict';

  function hasWebGL() {
    try {
      var canvas = document.createElement('canvas');
      var context = canvas.getContext('webgl2') || canvas.getContext('webgl');
      if (!context) return false;
      var lose = context.getExtension('WEBGL_lose_context');
      if (lose) lose.loseContext();
      return true;
    } catch (error) {
      return false;
    }
  }

  var modules = 'noModule' in document.createElement('script');
  var supported = modules && typeof WebAssembly === 'object' && typeof fetch === 'function' && hasWebGL();
  window.goujiUnsupported = !supported;
  if (!supported) {
    document.getElementById('loading-text').style.display = 'none';
    document.getElementById('loading-bar').style.display = 'none';
    document.getElementById('unsupported').removeAttribute('hidden');
  }
})();
