/* What the lines that glue.py writes after the candidate's source have in common with the runtime. All names begin with
 * judge_, so that they are nobody else's. */

#pragma once

#include <stdbool.h>
#include <stddef.h>

struct ListNode;
struct TreeNode;
struct Node;

/* A value as the candidate's functions take and return it; its kind says which member. The number after a kind is how
 * many lists are around it: judge_int2 is a list of lists of int. */
typedef union {
   int judge_int0, *judge_int1, **judge_int2;
   long long judge_long0, *judge_long1, **judge_long2;
   double judge_float0, *judge_float1, **judge_float2;
   bool judge_bool0, *judge_bool1, **judge_bool2;
   char judge_char0, *judge_char1, **judge_char2;
   char *judge_string0, **judge_string1, ***judge_string2;
   struct ListNode *judge_list0, **judge_list1, ***judge_list2;
   struct ListNode *judge_cyclic0;
   struct TreeNode *judge_tree0, **judge_tree1, ***judge_tree2;
   struct Node *judge_graph0, **judge_graph1, ***judge_graph2;
   void *judge_void0, **judge_void1, ***judge_void2;
} judge_any;

/* A value with the sizes that go with a list: of it, and of each list in it. */
typedef struct {
   judge_any judge_value;
   int judge_size;
   int* judge_columns;
} judge_slot;

typedef enum {
   judge_void,
   judge_int,
   judge_long,
   judge_float,
   judge_bool,
   judge_char,
   judge_string,
   judge_list,
   judge_cyclic,
   judge_tree,
   judge_graph
} judge_kind;

typedef struct {
   judge_kind kind;
   int depth;
} judge_type;

/* A function: its types, which of its parameters is the answer (-1: none, what it returns is), and how it is called. */
typedef struct {
   judge_type returns;
   int count;
   const judge_type* parameters;
   int changed;
   void (*call)(judge_slot* given, judge_slot* answer);
} judge_method;

/* The solution's own part. A class has its constructor first, and is called many times. */
extern const judge_method judge_methods[];
extern const int judge_method_count, judge_is_class;

#define JUDGE_UNSET (-1)
