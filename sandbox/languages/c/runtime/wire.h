/* Reading inputs and writing answers; codec.py of the guest describes the bytes. A value that cannot be read or written
 * ends in `unfit`, which comes back where `judge_decode` or `judge_answer` began. */

#pragma once

#include <setjmp.h>
#include <stdint.h>

#include "calls.h"

typedef struct {
   const unsigned char *at, *end;
} Reader;

typedef struct {
   unsigned char* bytes;
   size_t size, room;
} Writer;

typedef void (*Mark)(const void* block);

enum { MOST_NODES = 1 << 24 };

extern jmp_buf wire_failed;
extern char wire_message[200];

void unfit(const char* format, ...) __attribute__((noreturn, format(printf, 1, 2)));
void* get_block(size_t count, size_t size);
uint16_t get_u16(Reader* reader);
uint32_t get_u32(Reader* reader);
int64_t get_i64(Reader* reader);
const unsigned char* get_bytes(Reader* reader, size_t size);
void put(Writer* writer, const void* data, size_t size);
void put_u32(Writer* writer, size_t number);
void put_i64(Writer* writer, int64_t number);

/* values.c */
void read_value(Reader* reader, judge_type type, judge_slot* slot);
void write_value(Writer* writer, judge_type type, const judge_slot* slot);
void mark_value(judge_type type, const judge_slot* slot, Mark answer);

/* nodes.c */
struct ListNode* read_list(Reader* reader);
struct ListNode* read_cyclic_list(Reader* reader);
struct TreeNode* read_tree(Reader* reader);
struct Node* read_graph(Reader* reader);
void write_list(Writer* writer, const struct ListNode* head);
void write_tree(Writer* writer, const struct TreeNode* root);
void write_graph(Writer* writer, const struct Node* start);
void mark_list(const struct ListNode* head, Mark answer);
void mark_tree(const struct TreeNode* root, Mark answer);
void mark_graph(const struct Node* start, Mark answer);
