/* Draws what an answer holds beside its text: bars above a table of numbers, things and links above a graph. What draws them is loaded when there is something to draw. */
(function () {
  "use strict";
  var self = document.currentScript;
  var loading = {};
  function load(address) {
    loading[address] = loading[address] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
    return loading[address];
  }
  function colour(name) {
    var probe = document.createElement("span");
    probe.style.color = "var(--" + name + ")";
    document.body.appendChild(probe);
    var value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }
  var palette = ["accent", "passed", "cantTell", "failed"];
  function bars(figure) {
    var said = JSON.parse(figure.dataset.chart);
    figure.hidden = false;
    figure.style.height = Math.max(180, 60 + said.labels.length * (14 + 14 * said.series.length)) + "px";
    var chart = window.echarts.init(figure);
    chart.setOption({
      animation: false, color: palette.map(colour), textStyle: { color: colour("ink"), fontFamily: "inherit" },
      legend: said.series.length > 1 ? { top: 0, left: 0, textStyle: { color: colour("soft"), fontSize: 14 } } : undefined,
      grid: { left: 4, right: 40, top: said.series.length > 1 ? 38 : 8, bottom: 4, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, renderMode: "richText" },
      xAxis: { type: "value", axisLabel: { color: colour("soft"), fontSize: 13 }, splitLine: { lineStyle: { color: colour("hair") } }, minInterval: said.series.every(function (one) { return one.data.every(Number.isInteger); }) ? 1 : 0 },
      yAxis: { type: "category", inverse: true, data: said.labels, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } }, axisLabel: { color: colour("ink"), fontSize: 14, interval: 0, width: Math.min(320, figure.clientWidth * 0.42), overflow: "truncate" } },
      series: said.series.map(function (one) { return { name: one.name, type: "bar", data: one.data, barMaxWidth: 16, barGap: "10%", label: { show: said.series.length === 1, position: "right", color: colour("soft"), fontSize: 13 } }; })
    });
    new ResizeObserver(function () { chart.resize(); }).observe(figure);
    return function () { chart.dispose(); };
  }
  function net(figure) {
    var said = JSON.parse(figure.dataset.graph);
    figure.hidden = false;
    var drawn = window.cytoscape({
      container: figure, userZoomingEnabled: false, autoungrabify: true,
      elements: said.nodes.map(function (one) { return { data: one }; }).concat(said.links.map(function (one) { return { data: one }; })),
      layout: { name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, padding: 16, idealEdgeLength: function () { return 90; }, nodeRepulsion: function () { return 9000; } },
      style: [
        { selector: "node", style: { "background-color": colour("accent"), width: 12, height: 12, label: "data(label)", color: colour("ink"), "font-size": 12, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": 110 } },
        { selector: "edge", style: { width: 1.2, "line-color": colour("line"), "target-arrow-color": colour("line"), "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier", label: said.links.length <= 40 ? "data(label)" : "", "font-size": 10, color: colour("soft"), "text-background-color": colour("paper"), "text-background-opacity": 0.85, "text-background-padding": 1 } }
      ]
    });
    drawn.on("tap", "node[href]", function (event) { location.href = event.target.data("href"); });
    return function () { drawn.destroy(); };
  }
  var ends = [];
  function draw() {
    ends.splice(0).forEach(function (end) { end(); });
    [["chart", self.dataset.charts, bars], ["graph", self.dataset.graphs, net]].forEach(function (way) {
      document.querySelectorAll("[data-" + way[0] + "]").forEach(function (figure) {
        load(way[1]).then(function () { if (figure.isConnected) { ends.push(way[2](figure)); } });
      });
    });
  }
  draw();
  document.addEventListener("htmx:afterSettle", draw);
  new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}());
