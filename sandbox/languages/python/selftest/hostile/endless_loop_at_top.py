# problem: two-sum
# verdict: time-limit
# message: code outside of functions runs at that time
while True:
    pass
