// input: ascending
// time: log n
// space: 1
int solve(int* nums, int numsSize, int target){
    int lo = 0;
    int hi = numsSize - 1;

    while(lo <= hi){
        int mid = (lo + hi) / 2;
        if(nums[mid] == target)
            return mid;
        if(nums[lo] <= nums[mid]){
            // left half is in order
            if(nums[lo] <= target && target < nums[mid])
                hi = mid - 1;
            else
                lo = mid + 1;
        }else{
            if(nums[mid] < target && target <= nums[hi])
                lo = mid + 1;
            else
                hi = mid - 1;
        }
    }
    return -1;
}
