#include "life.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
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

void respond(Status status, std::string_view payload)
{
   std::string frame(9 + payload.size(), '\0');
   uint64_t size = payload.size();
   frame[0] = (char)status;
   memcpy(&frame[1], &size, sizeof size);
   if (!payload.empty())
      memcpy(&frame[9], payload.data(), payload.size());
   write_all(CASE_FD, frame.data(), frame.size());
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
   pending_[0].clear();
   pending_[1].clear();
}

void Output::write(int descriptor, std::string_view text)
{
   if (descriptor == 1 && keeps_) {
      if (!full())
         kept_ += text;
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
