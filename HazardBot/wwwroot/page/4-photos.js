// Photos before they are sent: turned, made small enough for a slow line, and without what the camera writes into them.
var photos = (function () {
  var longest = 1920;
  // As the server: what unfolds further is no photo of a phone, and would take the tab down with it.
  var mostPixels = 50000000;
  // The camera's notes stand at the very beginning.
  var head = 262144;
  var most = 9;
  var chosen = [];
  var place = document.getElementById('photos');

  // Since Chromium 81 and Safari 13.1 a picture is turned as its camera said; before, that is ours to do.
  var turnsItself = !!(window.CSS && CSS.supports && CSS.supports('image-orientation', 'from-image'));

  function orientation(bytes) {
    var view = new DataView(bytes);
    if (view.byteLength < 4 || view.getUint16(0) !== 0xFFD8) { return 1; }
    for (var at = 2; at + 4 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint16(at) !== 0xFFE1) { if ((view.getUint16(at) & 0xFF00) !== 0xFF00) { return 1; } continue; }
      var tiff = at + 10;
      if (tiff + 8 > view.byteLength) { return 1; }
      var little = view.getUint16(tiff) === 0x4949;
      var entry = tiff + view.getUint32(tiff + 4, little);
      if (entry + 2 > view.byteLength) { return 1; }
      for (var n = view.getUint16(entry, little); n > 0; n--) {
        var row = entry + 2 + (n - 1) * 12;
        if (row + 10 <= view.byteLength && view.getUint16(row, little) === 0x0112) { return view.getUint16(row + 8, little); }
      }
      return 1;
    }
    return 1;
  }
  function draw(image, quarters) {
    var scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
    var width = Math.max(1, Math.round(image.naturalWidth * scale));
    var height = Math.max(1, Math.round(image.naturalHeight * scale));
    var canvas = document.createElement('canvas');
    canvas.width = quarters % 2 ? height : width;
    canvas.height = quarters % 2 ? width : height;
    var pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate(quarters * Math.PI / 2);
    pen.drawImage(image, -width / 2, -height / 2, width, height);
    return new Promise(function (resolve) { canvas.toBlob(resolve, 'image/jpeg', 0.85); });
  }
  function show(shot) {
    var box = document.createElement('div');
    box.className = 'shot';
    var image = document.createElement('img');
    image.alt = texts.say('photoSaid');
    var turn = document.createElement('button');
    turn.type = 'button';
    turn.textContent = texts.say('turn');
    var remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = texts.say('remove');
    box.appendChild(image);
    box.appendChild(turn);
    box.appendChild(remove);
    place.appendChild(box);
    function render() {
      return draw(shot.image, shot.quarters).then(function (blob) {
        shot.blob = blob;
        if (shot.url) { URL.revokeObjectURL(shot.url); }
        shot.url = image.src = URL.createObjectURL(blob);
      });
    }
    turn.onclick = function () { shot.quarters = (shot.quarters + 1) % 4; render(); };
    remove.onclick = function () {
      chosen = chosen.filter(function (other) { return other !== shot; });
      place.removeChild(box);
      document.getElementById('words').focus();
    };
    return render();
  }
  function add(file) {
    return new Promise(function (resolve) {
      var reader = new FileReader();
      reader.onload = function () {
        var image = new Image();
        var url = URL.createObjectURL(file);
        image.onload = function () {
          URL.revokeObjectURL(url);
          if (image.naturalWidth * image.naturalHeight > mostPixels) { resolve('photoTooLarge'); return; }
          var turned = turnsItself ? 1 : orientation(reader.result);
          var shot = { image: image, quarters: turned === 6 ? 1 : turned === 3 ? 2 : turned === 8 ? 3 : 0 };
          chosen.push(shot);
          show(shot).then(function () { resolve(null); });
        };
        image.onerror = function () { URL.revokeObjectURL(url); resolve('photoUnreadable'); };
        image.src = url;
      };
      reader.onerror = function () { resolve('photoUnreadable'); };
      reader.readAsArrayBuffer(file.slice(0, head));
    });
  }
  return {
    // Resolves to what is to be said of those that could not be taken.
    add: function (files) {
      var all = Array.prototype.slice.call(files, 0, most - chosen.length);
      return Promise.all(all.map(add)).then(function (ends) {
        return ends.filter(function (end, n) { return end && ends.indexOf(end) === n; });
      });
    },
    take: function () {
      var blobs = chosen.map(function (shot) { return shot.blob; });
      chosen = [];
      while (place.firstChild) { place.removeChild(place.firstChild); }
      return blobs;
    },
    any: function () { return chosen.length > 0; }
  };
}());
