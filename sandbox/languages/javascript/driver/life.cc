#include "life.h"

#include <cerrno>
#include <cstdint>
#include <unistd.h>

bool calling = false;
Output output;

void write_all(int fd, const void* data, size_t size)
{
   const char* at = (const char*)data;
   while (size > 0) {
      ssize_t written = write(fd, at, size);
      if (written < 0 && errno == EINTR)
         continue;
      if (written <= 0)
         _exit(1);
      at += written;
      size -= (size_t)written;
   }
}

void say(char byte)
{
   write_all(CASE_FD, &byte, 1);
}

void await()
{
   char byte;
   ssize_t got;
   do
      got = read(CASE_FD, &byte, 1);
   while (got < 0 && errno == EINTR);
   if (got != 1)
      _exit(1);
}

static std::string head(Status status, uint64_t size)
{
   return std::string(1, (char)status).append((const char*)&size, sizeof size);
}

void respond(Status status, std::string_view payload)
{
   std::string frame = head(status, payload.size()).append(payload);
   write_all(CASE_FD, frame.data(), frame.size());
   _exit(0);
}

void respond_text(const std::vector<std::string>& pieces)
{
   uint32_t size = 0;
   for (const std::string& piece : pieces)
      size += (uint32_t)piece.size();
   std::string start = head(ANSWERED, sizeof size + size).append((const char*)&size, sizeof size);
   if (pieces.size() == 1)
      start += pieces[0];
   write_all(CASE_FD, start.data(), start.size());
   for (size_t i = 0; i < pieces.size() && pieces.size() > 1; i++)
      write_all(CASE_FD, pieces[i].data(), pieces[i].size());
   _exit(0);
}

void end_out_of_memory()
{
   if (!calling)
      return;
   calling = false;
   say('D');
   await();
   respond(OUT_OF_MEMORY, "");
}

void Output::forget()
{
   kept_.clear();
   size_ = 0;
   pending_[0].clear();
   pending_[1].clear();
}

void Output::write(int descriptor, std::string_view text)
{
   if (descriptor == 1 && keeps_) {
      if (full())
         return;
      if (kept_.empty() || kept_.back().size() + text.size() > PIECE)
         kept_.emplace_back();
      kept_.back() += text;
      size_ += text.size();
      return;
   }
   std::string& pending = pending_[descriptor == 2];
   pending += text;
   if (pending.size() > BUFFER)
      flush();
}

void Output::flush()
{
   for (int i = 0; i < 2; i++) {
      write_all(i + 1, pending_[i].data(), pending_[i].size());
      pending_[i].clear();
   }
}
