/* Requests of the warden's: text (lines of key=value, an empty line, a rest), and descriptors that come with it. */

#ifndef REQUEST_H
#define REQUEST_H

#include <map>
#include <string>
#include <vector>

struct Request {
   std::map<std::string, std::string> fields;
   std::string rest;
   std::vector<int> descriptors;

   /* The next one; false when the warden has gone. */
   bool receive(int channel);
   void close_all();
};

#endif
