#include "signature.h"

#include "marshal.h"

#include <stdexcept>

static const struct {
   const char* name;
   Type::Kind kind;
} SCALARS[] = {{"int", Type::Int},           {"long", Type::Long},         {"float", Type::Float},
               {"bool", Type::Bool},         {"char", Type::Char},         {"string", Type::String},
               {"ListNode", Type::ListNode}, {"TreeNode", Type::TreeNode}, {"Node", Type::Node},
               {"void", Type::Void},         {"CyclicListNode", Type::CyclicListNode}};

Type Type::parse(std::string_view name)
{
   Type type;
   type.name = name;
   if (name.starts_with("list[") && name.ends_with("]")) {
      type.kind = List;
      type.element = std::make_shared<Type>(parse(name.substr(5, name.size() - 6)));
      return type;
   }
   for (const auto& scalar : SCALARS) {
      if (name == scalar.name) {
         type.kind = scalar.kind;
         return type;
      }
   }
   throw std::runtime_error("there is no type " + type.name);
}

static Method method_of(const Object& from)
{
   Method method;
   method.name = from.text("name");
   for (const Object& parameter : from.at("parameters").items)
      method.parameters.push_back({parameter.items.at(0).string, Type::parse(parameter.items.at(1).string)});
   method.returns = Type::parse(from.text("returns", "void"));
   return method;
}

Signature Signature::unmarshal(std::string_view data)
{
   Object given = unmarshal_object(data);
   Signature signature;
   std::string kind = given.text("kind");
   signature.name = given.text("name");
   signature.kind = kind == "class" ? Class : kind == "program" ? Program : Function;
   if (signature.kind == Class) {
      for (const Object& method : given.at("methods").items)
         signature.methods.push_back(method_of(method));
      return signature;
   }
   signature.methods.push_back(method_of(given));
   const auto& parameters = signature.methods[0].parameters;
   std::string mutates = given.text("mutates", "");
   for (size_t i = 0; i < parameters.size(); i++)
      if (!mutates.empty() && parameters[i].name == mutates)
         signature.mutates = (int)i;
   return signature;
}

const Type& Signature::answer() const
{
   return mutates >= 0 ? methods[0].parameters[(size_t)mutates].type : methods[0].returns;
}

std::string Signature::text() const
{
   std::string names;
   for (const Parameter& parameter : methods[0].parameters)
      names += (names.empty() ? "" : ", ") + parameter.name;
   return name + "(" + names + ")";
}
