/* Linked lists, trees and graphs, between bytes and nodes. */

#include "nodes.h"
#include "wire.h"

#include <stdlib.h>
#include <string.h>

/* The nodes of graphs that came as arguments: a returned graph must not contain them. */
static struct Node** given_nodes;
static size_t given_count;

static int read_number(Reader* reader)
{
   int64_t number = get_i64(reader);
   if ((int)number != number)
      unfit("the number %lld does not fit into an int", (long long)number);
   return (int)number;
}

static struct ListNode* node_at(struct ListNode* head, int64_t index)
{
   struct ListNode* node = head;
   for (int64_t i = 0; node != NULL && i < index; i++)
      node = node->next;
   if (node == NULL)
      unfit("there is no node %lld", (long long)index);
   return node;
}

struct ListNode* read_list(Reader* reader)
{
   struct ListNode *head = NULL, **place = &head;
   for (uint32_t count = get_u32(reader); count > 0; count--) {
      *place = get_block(1, sizeof **place);
      (*place)->val = read_number(reader);
      (*place)->next = NULL;
      place = &(*place)->next;
   }
   return head;
}

struct ListNode* read_cyclic_list(Reader* reader)
{
   struct ListNode *head = read_list(reader), *last = head;
   int64_t entry = get_i64(reader);
   if (entry < 0)
      return head;
   struct ListNode* target = node_at(head, entry);
   while (last->next != NULL)
      last = last->next;
   last->next = target;
   return head;
}

void write_list(Writer* writer, const struct ListNode* head)
{
   size_t count = 0;
   for (const struct ListNode* node = head; node != NULL; node = node->next)
      if (++count > MOST_NODES)
         unfit("the returned list has a cycle");
   put_u32(writer, count);
   for (const struct ListNode* node = head; node != NULL; node = node->next)
      put_i64(writer, node->val);
}

void mark_list(const struct ListNode* head, Mark answer)
{
   size_t count = 0;
   for (const struct ListNode* node = head; node != NULL && count++ < MOST_NODES; node = node->next)
      answer(node);
}

struct TreeNode* read_tree(Reader* reader)
{
   uint32_t count = get_u32(reader), child = 1;
   const unsigned char* present = get_bytes(reader, count);
   struct TreeNode** nodes = get_block((size_t)count + 1, sizeof *nodes);
   for (uint32_t i = 0; i < count; i++) {
      nodes[i] = present[i] ? get_block(1, sizeof **nodes) : NULL;
      if (nodes[i] != NULL)
         nodes[i]->val = read_number(reader);
   }
   for (uint32_t i = 0; i < count; i++) {
      if (nodes[i] == NULL)
         continue;
      nodes[i]->left = child < count ? nodes[child] : NULL;
      nodes[i]->right = child + 1 < count ? nodes[child + 1] : NULL;
      child += 2;
   }
   struct TreeNode* root = count > 0 ? nodes[0] : NULL;
   free(nodes);
   return root;
}

/* All positions in level order, empty ones below the last node left out; NULL where there is a cycle. */
static const struct TreeNode** level_order(const struct TreeNode* root, size_t* count)
{
   size_t room = 64, used = 1;
   const struct TreeNode** nodes = get_block(room, sizeof *nodes);
   nodes[0] = root;
   for (size_t i = 0; i < used; i++) {
      if (nodes[i] == NULL)
         continue;
      if (used > 2 * (size_t)MOST_NODES) {
         free(nodes);
         return NULL;
      }
      if (used + 2 > room) {
         room *= 2;
         nodes = realloc(nodes, room * sizeof *nodes);
         if (nodes == NULL)
            abort();
      }
      nodes[used++] = nodes[i]->left;
      nodes[used++] = nodes[i]->right;
   }
   while (used > 0 && nodes[used - 1] == NULL)
      used--;
   *count = used;
   return nodes;
}

void write_tree(Writer* writer, const struct TreeNode* root)
{
   size_t count;
   const struct TreeNode** nodes = level_order(root, &count);
   if (nodes == NULL)
      unfit("the returned tree has a cycle");
   put_u32(writer, count);
   for (size_t i = 0; i < count; i++)
      put(writer, nodes[i] != NULL ? "\1" : "\0", 1);
   for (size_t i = 0; i < count; i++)
      if (nodes[i] != NULL)
         put_i64(writer, nodes[i]->val);
   free(nodes);
}

void mark_tree(const struct TreeNode* root, Mark answer)
{
   size_t count;
   const struct TreeNode** nodes = level_order(root, &count);
   for (size_t i = 0; nodes != NULL && i < count; i++)
      if (nodes[i] != NULL)
         answer(nodes[i]);
   free(nodes);
}

struct Node* read_graph(Reader* reader)
{
   uint32_t count = get_u32(reader);
   struct Node** nodes = get_block((size_t)count + 1, sizeof *nodes);
   for (uint32_t i = 0; i < count; i++) {
      nodes[i] = get_block(1, sizeof **nodes);
      nodes[i]->val = (int)i + 1;
   }
   for (uint32_t i = 0; i < count; i++) {
      uint32_t neighbours = get_u32(reader);
      nodes[i]->numNeighbors = (int)neighbours;
      nodes[i]->neighbors = get_block(neighbours, sizeof *nodes);
      for (uint32_t k = 0; k < neighbours; k++) {
         int64_t number = get_i64(reader);
         if (number < 1 || number > count)
            unfit("there is no node %lld", (long long)number);
         nodes[i]->neighbors[k] = nodes[number - 1];
      }
   }
   given_nodes = nodes;
   given_count = count;
   return count > 0 ? nodes[0] : NULL;
}

/* Nodes found so far: by number in `nodes`, in the order of being found in `open`. */
typedef struct {
   const struct Node **nodes, **open;
   size_t room, count;
} Found;

static void find(Found* found, const struct Node* node)
{
   if (node == NULL)
      unfit("a node of the returned graph has NULL among its neighbors");
   if (node->val < 1 || node->val > MOST_NODES)
      unfit("the nodes of the returned graph are not numbered 1 to n");
   size_t number = (size_t)node->val;
   if (number > found->room) {
      size_t room = number * 2;
      found->nodes = realloc(found->nodes, room * sizeof *found->nodes);
      found->open = realloc(found->open, room * sizeof *found->open);
      if (found->nodes == NULL || found->open == NULL)
         abort();
      memset(found->nodes + found->room, 0, (room - found->room) * sizeof *found->nodes);
      found->room = room;
   }
   if (found->nodes[number - 1] == NULL) {
      found->nodes[number - 1] = node;
      found->open[found->count++] = node;
   } else if (found->nodes[number - 1] != node) {
      unfit("two nodes of the returned graph have the value %d", node->val);
   }
}

static Found find_all(const struct Node* start)
{
   Found found = {0};
   if (start != NULL)
      find(&found, start);
   for (size_t i = 0; i < found.count; i++)
      for (int k = 0; k < found.open[i]->numNeighbors; k++)
         find(&found, found.open[i]->neighbors[k]);
   return found;
}

void write_graph(Writer* writer, const struct Node* start)
{
   Found found = find_all(start);
   put_u32(writer, found.count);
   for (size_t i = 0; i < found.count; i++) {
      const struct Node* node = found.nodes[i];
      if (node == NULL)
         unfit("the nodes of the returned graph are not numbered 1 to n");
      if (i < given_count && given_nodes[i] == node)
         unfit("the returned graph contains node %d of the input; make new nodes", node->val);
      put_u32(writer, (size_t)node->numNeighbors);
      for (int k = 0; k < node->numNeighbors; k++)
         put_i64(writer, node->neighbors[k]->val);
   }
}

void mark_graph(const struct Node* start, Mark answer)
{
   if (setjmp(wire_failed) != 0)
      return; /* judge_answer will say what is wrong with it */
   Found found = find_all(start);
   for (size_t i = 0; i < found.count; i++) {
      answer(found.open[i]);
      answer(found.open[i]->neighbors);
   }
}
