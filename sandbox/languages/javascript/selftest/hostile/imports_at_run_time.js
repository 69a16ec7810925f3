// problem: two-sum
// verdict: runtime-error
var twoSum = async function (nums, target) {
  const fs = await import('fs');
  return fs.readdirSync('/');
};
