// Plain old syntax, so that a browser that cannot run the page can at least say so, and what it lacks.
(function () {
  'use strict';

  var isOneFile = document.querySelector('script[data-part]') !== null;
  var lack = '';
  if (!('noModule' in document.createElement('script')) || typeof fetch !== 'function') lack = 'JavaScript 2020';
  else if (typeof WebAssembly !== 'object') lack = 'WebAssembly';
  else if (isOneFile && typeof DecompressionStream !== 'function') lack = 'DecompressionStream';
  window.goujiUnsupported = lack !== '';
  if (lack !== '') {
    var places = document.querySelectorAll('.lack');
    for (var i = 0; i < places.length; ++i) places[i].textContent = lack;
    document.getElementById('loading-text').style.display = 'none';
    document.getElementById('loading-bar').style.display = 'none';
    document.getElementById('unsupported').removeAttribute('hidden');
  }
})();
