/* Typed signatures, as the warden sends them with a solution. See sandbox/guest/codec.py for the types. */

#ifndef SIGNATURE_H
#define SIGNATURE_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct Type {
   enum Kind { Int, Long, Float, Bool, Char, String, List, ListNode, CyclicListNode, TreeNode, Node, Void };
   Kind kind = Void;
   std::shared_ptr<Type> element; /* of a List */
   std::string name;              /* as a signature writes it */

   /* Throws std::runtime_error for a name that is no type. */
   static Type parse(std::string_view name);
};

struct Parameter {
   std::string name;
   Type type;
};

struct Method {
   std::string name;
   std::vector<Parameter> parameters;
   Type returns;
};

struct Signature {
   enum Kind { Function, Class, Program };
   Kind kind = Function;
   std::string name;
   std::vector<Method> methods; /* of a class, the constructor first; of a function, itself alone */
   int mutates = -1;            /* the parameter that an in-place function changes */

   /* From a marshalled dictionary. Throws std::runtime_error. */
   static Signature unmarshal(std::string_view data);

   /* The type of a function's answer: what it returns, or the parameter that it changes. */
   const Type& answer() const;

   /* `twoSum(nums, target)`, for messages. */
   std::string text() const;
};

#endif
