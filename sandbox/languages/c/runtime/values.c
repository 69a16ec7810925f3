/* Values of the types that signatures have, between bytes and C's own. */

#include "nodes.h"
#include "wire.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static size_t size_of(judge_kind kind)
{
   static const size_t sizes[] = {
      [judge_int] = sizeof(int), [judge_long] = sizeof(long long), [judge_float] = sizeof(double),
      [judge_bool] = sizeof(bool), [judge_char] = sizeof(char)};
   return kind <= judge_char ? sizes[kind] : sizeof(void*);
}

static int read_int(Reader* reader)
{
   int64_t number = get_i64(reader);
   if (number < INT_MIN || number > INT_MAX)
      unfit("the number %lld does not fit into an int", (long long)number);
   return (int)number;
}

static char read_char(Reader* reader)
{
   uint32_t code = get_u32(reader);
   if (code > 0x7f)
      unfit("a character outside of ASCII does not fit into a char");
   return (char)code;
}

static char* read_string(Reader* reader)
{
   uint32_t size = get_u32(reader);
   const unsigned char* bytes = get_bytes(reader, size);
   char* text = get_block(size + 1, 1);
   if (memchr(bytes, 0, size) != NULL)
      unfit("a string with a null character cannot be a string of C");
   memcpy(text, bytes, size);
   text[size] = 0;
   return text;
}

static void read_plain(Reader* reader, judge_kind kind, judge_any* value)
{
   switch (kind) {
   case judge_int:
      value->judge_int0 = read_int(reader);
      break;
   case judge_long:
      value->judge_long0 = get_i64(reader);
      break;
   case judge_float:
      memcpy(&value->judge_float0, get_bytes(reader, sizeof(double)), sizeof(double));
      break;
   case judge_bool:
      value->judge_bool0 = *get_bytes(reader, 1) != 0;
      break;
   case judge_char:
      value->judge_char0 = read_char(reader);
      break;
   case judge_string:
      value->judge_string0 = read_string(reader);
      break;
   case judge_list:
      value->judge_list0 = read_list(reader);
      break;
   case judge_cyclic:
      value->judge_cyclic0 = read_cyclic_list(reader);
      break;
   case judge_tree:
      value->judge_tree0 = read_tree(reader);
      break;
   case judge_graph:
      value->judge_graph0 = read_graph(reader);
      break;
   case judge_void:
      break;
   }
}

static void* read_row(Reader* reader, judge_kind kind, int* count)
{
   *count = (int)get_u32(reader);
   size_t size = size_of(kind);
   char* items = get_block((size_t)*count, size);
   for (int i = 0; i < *count; i++) {
      judge_any value;
      read_plain(reader, kind, &value);
      memcpy(items + (size_t)i * size, &value, size);
   }
   return items;
}

void read_value(Reader* reader, judge_type type, judge_slot* slot)
{
   *slot = (judge_slot){0};
   if (type.depth == 0) {
      read_plain(reader, type.kind, &slot->judge_value);
   } else if (type.depth == 1) {
      slot->judge_value.judge_void0 = read_row(reader, type.kind, &slot->judge_size);
   } else {
      slot->judge_size = (int)get_u32(reader);
      slot->judge_value.judge_void1 = get_block((size_t)slot->judge_size, sizeof(void*));
      slot->judge_columns = get_block((size_t)slot->judge_size, sizeof(int));
      for (int i = 0; i < slot->judge_size; i++)
         slot->judge_value.judge_void1[i] = read_row(reader, type.kind, &slot->judge_columns[i]);
   }
}

static void write_string(Writer* writer, const char* text)
{
   if (text == NULL)
      unfit("NULL was returned instead of a string");
   size_t size = strlen(text);
   put_u32(writer, size);
   put(writer, text, size);
}

static void write_plain(Writer* writer, judge_kind kind, const judge_any* value)
{
   switch (kind) {
   case judge_int:
      put_i64(writer, value->judge_int0);
      break;
   case judge_long:
      put_i64(writer, value->judge_long0);
      break;
   case judge_float:
      put(writer, &value->judge_float0, sizeof(double));
      break;
   case judge_bool:
      put(writer, value->judge_bool0 ? "\1" : "\0", 1);
      break;
   case judge_char:
      put_u32(writer, (unsigned char)value->judge_char0);
      break;
   case judge_string:
      write_string(writer, value->judge_string0);
      break;
   case judge_list:
      write_list(writer, value->judge_list0);
      break;
   case judge_tree:
      write_tree(writer, value->judge_tree0);
      break;
   case judge_graph:
      write_graph(writer, value->judge_graph0);
      break;
   case judge_cyclic: /* which is only given */
   case judge_void:
      break;
   }
}

/* A size that a solution gave, 0 where it gave none because there is nothing. */
static int checked(int size, const void* items, const char* name)
{
   if (size == JUDGE_UNSET && items == NULL)
      return 0;
   if (size == JUDGE_UNSET)
      unfit("*%s was not set", name);
   if (size < 0)
      unfit("%s is %d", name, size);
   if (size > 0 && items == NULL)
      unfit("NULL was returned, with a %s of %d", name, size);
   return size;
}

static void write_row(Writer* writer, judge_kind kind, const void* items, int given, const char* name)
{
   size_t size = size_of(kind);
   int count = checked(given, items, name);
   put_u32(writer, (size_t)count);
   for (int i = 0; i < count; i++) {
      judge_any value;
      memcpy(&value, (const char*)items + (size_t)i * size, size);
      write_plain(writer, kind, &value);
   }
}

void write_value(Writer* writer, judge_type type, const judge_slot* slot)
{
   if (type.depth == 0) {
      write_plain(writer, type.kind, &slot->judge_value);
   } else if (type.depth == 1) {
      write_row(writer, type.kind, slot->judge_value.judge_void0, slot->judge_size, "returnSize");
   } else {
      int count = checked(slot->judge_size, slot->judge_value.judge_void0, "returnSize");
      if (count > 0 && slot->judge_columns == NULL)
         unfit("*returnColumnSizes was not set");
      put_u32(writer, (size_t)count);
      for (int i = 0; i < count; i++)
         write_row(writer, type.kind, slot->judge_value.judge_void1[i], slot->judge_columns[i], "size of a row");
   }
}

static void mark_plain(judge_kind kind, const judge_any* value, Mark answer)
{
   if (kind == judge_string)
      answer(value->judge_string0);
   else if (kind == judge_list)
      mark_list(value->judge_list0, answer);
   else if (kind == judge_tree)
      mark_tree(value->judge_tree0, answer);
   else if (kind == judge_graph)
      mark_graph(value->judge_graph0, answer);
}

static void mark_row(judge_kind kind, void* items, int count, Mark answer)
{
   if (items == NULL)
      return;
   answer(items);
   for (int i = 0; kind >= judge_string && i < count; i++)
      mark_plain(kind, (const judge_any*)((char*)items + (size_t)i * sizeof(void*)), answer);
}

void mark_value(judge_type type, const judge_slot* slot, Mark answer)
{
   if (type.depth == 0) {
      mark_plain(type.kind, &slot->judge_value, answer);
   } else if (type.depth == 1) {
      mark_row(type.kind, slot->judge_value.judge_void0, slot->judge_size, answer);
   } else if (slot->judge_value.judge_void0 != NULL && slot->judge_columns != NULL) {
      answer(slot->judge_value.judge_void0);
      answer(slot->judge_columns);
      for (int i = 0; i < slot->judge_size; i++)
         mark_row(type.kind, slot->judge_value.judge_void1[i], slot->judge_columns[i], answer);
   }
}
