#include "request.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

enum { TEXT_BYTES = 1 << 17, DESCRIPTORS = 8 };

bool Request::receive(int channel)
{
   static char text[TEXT_BYTES];
   alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * DESCRIPTORS)];
   iovec place = {text, sizeof text};
   msghdr message = {};
   message.msg_iov = &place;
   message.msg_iovlen = 1;
   message.msg_control = control;
   message.msg_controllen = sizeof control;
   ssize_t size;
   do
      size = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
   while (size < 0 && errno == EINTR);
   if (size <= 0)
      return false;
   descriptors.clear();
   for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
      if (part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_RIGHTS) {
         descriptors.resize((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
         memcpy(descriptors.data(), CMSG_DATA(part), descriptors.size() * sizeof(int));
      }
   }
   fields.clear();
   std::string_view left(text, (size_t)size);
   while (!left.empty() && left[0] != '\n') {
      std::string_view line = left.substr(0, left.find('\n'));
      left.remove_prefix(std::min(left.size(), line.size() + 1));
      size_t equals = line.find('=');
      if (equals != std::string_view::npos)
         fields[std::string(line.substr(0, equals))] = line.substr(equals + 1);
   }
   rest = left.empty() ? left : left.substr(1);
   return true;
}

void Request::close_all()
{
   for (int descriptor : descriptors)
      close(descriptor);
   descriptors.clear();
}
