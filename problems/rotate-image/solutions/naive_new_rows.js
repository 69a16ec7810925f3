// role: naive
// verdict: accepted
// time: n^2
// space: n^2
var rotate = function (matrix) {
  const turned = matrix[0].map((_, column) => matrix.map((row) => row[column]).reverse());
  turned.forEach((row, i) => {
    matrix[i] = row;
  });
};
