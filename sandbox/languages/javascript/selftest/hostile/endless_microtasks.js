// problem: two-sum
// verdict: time-limit
var twoSum = async function (nums, target) {
  const again = () => { Promise.resolve().then(again); };
  again();
  await new Promise(() => {});
};
