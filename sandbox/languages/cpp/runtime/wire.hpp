/* Values between bytes and a solution's own types. The form of the bytes is described in the guest's codec.py.
 *
 * A type of a signature is a tag here (Int, List<Int>, ...). What a candidate uses for it is their own choice as far
 * as it makes sense: Form<tag>::takes<T> and gives<T> say whether a T can stand for it as a parameter and as an answer. */

#pragma once

#include <bits/stdc++.h>

namespace judge_wire {

struct Int {};
struct Long {};
struct Float {};
struct Bool {};
struct Char {};
struct String {};
struct Linked {};
struct Tree {};
struct Graph {};
struct Void {};
template <class Element> struct List {};

/* A value cannot be decoded or encoded; the text says why. */
struct Unfit {
   std::string text;
};

using Mark = void (*)(const void* block);
inline constexpr std::size_t most_nodes = std::size_t(1) << 24;

/* The nodes of graphs that came as arguments: a returned graph must not contain them. */
inline std::unordered_set<const void*> given_nodes;

class Reader {
public:
   Reader(const unsigned char* data, std::size_t size) : at(data), end(data + size) {}

   template <class Number> Number take()
   {
      Number number;
      std::memcpy(&number, piece(sizeof number), sizeof number);
      return number;
   }

   const unsigned char* piece(std::size_t size)
   {
      if (size > std::size_t(end - at))
         throw Unfit{"the input ends too early"};
      const unsigned char* place = at;
      at += size;
      return place;
   }

   bool finished() const { return at == end; }

private:
   const unsigned char *at, *end;
};

class Writer {
public:
   std::string bytes;

   template <class Number> void put(Number number) { put(&number, sizeof number); }
   void put(const void* data, std::size_t size) { bytes.append(static_cast<const char*>(data), size); }
   void count(std::size_t number)
   {
      if (number > UINT32_MAX)
         throw Unfit{"the answer has more than 2^32 elements"};
      put(std::uint32_t(number));
   }
};

template <class T> concept integral = std::is_integral_v<std::remove_cvref_t<T>>;
template <class T> concept number = std::is_arithmetic_v<std::remove_cvref_t<T>>;
template <class T> concept text = std::is_convertible_v<const T&, std::string_view>;

template <class Tag> struct Form;

template <integral T> void decode_integer(std::int64_t value, T& into)
{
   into = T(value);
   if constexpr (sizeof(T) < sizeof value || std::is_unsigned_v<T>) {
      if (std::int64_t(into) != value || (std::is_unsigned_v<T> && value < 0))
         throw Unfit{"the number " + std::to_string(value) + " does not fit into the type of the parameter"};
   }
}

template <> struct Form<Int> {
   template <class T> static constexpr bool takes = number<T> && !std::is_same_v<T, bool>;
   template <class T> static constexpr bool gives = integral<T> || std::is_enum_v<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      if constexpr (integral<T>)
         decode_integer(reader.take<std::int64_t>(), value);
      else
         value = T(reader.take<std::int64_t>());
   }
   template <class T> static void encode(Writer& writer, const T& value) { writer.put(std::int64_t(value)); }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Long> : Form<Int> {};

template <> struct Form<Float> {
   template <class T> static constexpr bool takes = std::is_floating_point_v<T>;
   template <class T> static constexpr bool gives = number<T>;

   template <class T> static void decode(Reader& reader, T& value) { value = T(reader.take<double>()); }
   template <class T> static void encode(Writer& writer, const T& value) { writer.put(double(value)); }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Bool> {
   template <class T> static constexpr bool takes = integral<T>;
   template <class T> static constexpr bool gives = integral<T> || std::is_same_v<T, std::vector<bool>::reference>;

   template <class T> static void decode(Reader& reader, T& value) { value = T(reader.take<unsigned char>() != 0); }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.put((unsigned char)(bool(value) ? 1 : 0));
   }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<Char> {
   template <class T> static constexpr bool takes = integral<T>;
   template <class T> static constexpr bool gives = std::is_same_v<T, char> || std::is_same_v<T, unsigned char>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      std::uint32_t code = reader.take<std::uint32_t>();
      if (code > 0x7f && sizeof(T) == 1)
         throw Unfit{"a character outside of ASCII does not fit into a char"};
      value = T(code);
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.put(std::uint32_t((unsigned char)value));
   }
   template <class T> static void mark(const T&, Mark) {}
};

template <> struct Form<String> {
   template <class T> static constexpr bool takes = std::is_same_v<T, std::string>;
   template <class T> static constexpr bool gives = text<T>;

   static void decode(Reader& reader, std::string& value)
   {
      std::uint32_t size = reader.take<std::uint32_t>();
      value.assign(reinterpret_cast<const char*>(reader.piece(size)), size);
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      if constexpr (std::is_pointer_v<T>)
         if (value == nullptr)
            throw Unfit{"a null pointer was returned instead of a string"};
      std::string_view view(value);
      writer.count(view.size());
      writer.put(view.data(), view.size());
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      if constexpr (std::is_same_v<T, std::string>)
         answer(value.data()); /* inside of the object when it is short: then it is no block, and nothing is marked */
      else if constexpr (std::is_pointer_v<T>)
         answer(value);
   }
};

template <class T> concept sequence = requires(T& value) {
   typename T::value_type;
   value.begin();
   value.end();
} && !text<T>;

template <class Element> struct Form<List<Element>> {
   template <class T> static constexpr bool takes_sequence()
   {
      if constexpr (sequence<T> && requires(T& value, typename T::value_type item) { value.push_back(item); })
         return Form<Element>::template takes<typename T::value_type>;
      return false;
   }
   template <class T> static constexpr bool gives_sequence()
   {
      if constexpr (sequence<T>)
         return Form<Element>::template gives<typename T::value_type>;
      return false;
   }
   template <class T> static constexpr bool takes = takes_sequence<T>();
   template <class T> static constexpr bool gives = gives_sequence<T>();

   template <class T> static void decode(Reader& reader, T& value)
   {
      using Item = typename T::value_type;
      std::uint32_t count = reader.take<std::uint32_t>();
      if constexpr (requires { value.data(); } && !std::is_same_v<Item, bool>) {
         value.resize(count);
         for (Item& item : value)
            Form<Element>::decode(reader, item);
      } else {
         for (std::uint32_t i = 0; i < count; i++) {
            Item item{};
            Form<Element>::decode(reader, item);
            value.push_back(std::move(item));
         }
      }
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      writer.count(std::size_t(std::distance(value.begin(), value.end())));
      for (auto at = value.begin(); at != value.end(); ++at)
         Form<Element>::encode(writer, static_cast<const typename T::value_type&>(*at));
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      if constexpr (requires { value.data(); })
         answer(value.data());
      else if constexpr (std::is_same_v<T, std::vector<bool>>)
         answer(value.begin()._M_p);
      if constexpr (!number<typename T::value_type>)
         for (const auto& item : value)
            Form<Element>::mark(item, answer);
   }
};

template <class T> using node_of = std::remove_pointer_t<T>;
template <class T> concept list_node = std::is_pointer_v<T> && requires(T node) {
   { node->val } -> integral;
   node->next = node;
};
template <class T> concept tree_node = std::is_pointer_v<T> && requires(T node) {
   { node->val } -> integral;
   node->left = node;
   node->right = node;
};
template <class T> concept graph_node = std::is_pointer_v<T> && requires(T node) {
   { node->val } -> integral;
   node->neighbors.push_back(node);
};

template <class T> T make_node(std::int64_t value)
{
   using Node = node_of<T>;
   T node;
   if constexpr (std::is_constructible_v<Node, int>)
      node = new Node(0);
   else
      node = new Node();
   decode_integer(value, node->val);
   return node;
}

template <> struct Form<Linked> {
   template <class T> static constexpr bool takes = list_node<T>;
   template <class T> static constexpr bool gives = list_node<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      T last = value = nullptr;
      for (std::uint32_t count = reader.take<std::uint32_t>(); count > 0; count--) {
         T node = make_node<T>(reader.take<std::int64_t>());
         node->next = nullptr;
         (last == nullptr ? value : last->next) = node;
         last = node;
      }
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      std::size_t count = 0;
      for (auto node = value; node != nullptr; node = node->next)
         if (++count > most_nodes)
            throw Unfit{"the returned list has a cycle"};
      writer.count(count);
      for (auto node = value; node != nullptr; node = node->next)
         writer.put(std::int64_t(node->val));
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      std::size_t count = 0;
      for (auto node = value; node != nullptr && count++ < most_nodes; node = node->next)
         answer(node);
   }
};

template <> struct Form<Tree> {
   template <class T> static constexpr bool takes = tree_node<T>;
   template <class T> static constexpr bool gives = tree_node<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      std::uint32_t count = reader.take<std::uint32_t>();
      const unsigned char* present = reader.piece(count);
      std::vector<T> nodes;
      for (std::uint32_t i = 0; i < count; i++)
         nodes.push_back(present[i] ? make_node<T>(reader.take<std::int64_t>()) : nullptr);
      value = count > 0 ? nodes[0] : nullptr;
      std::size_t child = 1;
      for (T node : nodes) {
         if (node == nullptr)
            continue;
         node->left = child < count ? nodes[child] : nullptr;
         node->right = child + 1 < count ? nodes[child + 1] : nullptr;
         child += 2;
      }
   }

   /* All positions in level order, empty ones below the last node left out. */
   template <class T> static std::vector<T> level_order(T root)
   {
      std::vector<T> nodes{root};
      for (std::size_t i = 0; i < nodes.size(); i++) {
         if (nodes[i] != nullptr) {
            T node = nodes[i];
            nodes.push_back(node->left);
            nodes.push_back(node->right);
         }
         if (nodes.size() > 2 * most_nodes)
            throw Unfit{"the returned tree has a cycle"};
      }
      while (!nodes.empty() && nodes.back() == nullptr)
         nodes.pop_back();
      return nodes;
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      std::vector<T> nodes = level_order(value);
      writer.count(nodes.size());
      for (T node : nodes)
         writer.put((unsigned char)(node != nullptr));
      for (T node : nodes)
         if (node != nullptr)
            writer.put(std::int64_t(node->val));
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      for (T node : level_order(value))
         answer(node);
   }
};

template <> struct Form<Graph> {
   template <class T> static constexpr bool takes = graph_node<T>;
   template <class T> static constexpr bool gives = graph_node<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      std::uint32_t count = reader.take<std::uint32_t>();
      std::vector<T> nodes;
      for (std::uint32_t i = 0; i < count; i++) {
         nodes.push_back(make_node<T>(i + 1));
         given_nodes.insert(nodes.back());
      }
      for (T node : nodes)
         for (std::uint32_t left = reader.take<std::uint32_t>(); left > 0; left--)
            node->neighbors.push_back(nodes.at(std::size_t(reader.take<std::int64_t>() - 1)));
      value = count > 0 ? nodes[0] : nullptr;
   }

   /* The nodes in the order of their numbers. */
   template <class T> static std::vector<T> all(T start)
   {
      std::map<std::int64_t, T> found;
      std::vector<T> open;
      if (start != nullptr)
         open.push_back(start);
      while (!open.empty()) {
         T node = open.back();
         open.pop_back();
         auto [place, fresh] = found.emplace(node->val, node);
         if (place->second != node)
            throw Unfit{"two nodes of the returned graph have the value " + std::to_string(node->val)};
         if (!fresh)
            continue;
         for (T next : node->neighbors) {
            if (next == nullptr)
               throw Unfit{"node " + std::to_string(node->val) + " has a null pointer among its neighbors"};
            open.push_back(next);
         }
      }
      std::vector<T> nodes;
      for (auto [number, node] : found)
         nodes.push_back(node);
      return nodes;
   }
   template <class T> static void encode(Writer& writer, const T& value)
   {
      std::vector<T> nodes = all(value);
      writer.count(nodes.size());
      for (std::size_t i = 0; i < nodes.size(); i++) {
         if (given_nodes.contains(nodes[i]))
            throw Unfit{"the returned graph contains node " + std::to_string(nodes[i]->val) +
                        " of the input; make new nodes"};
         if (std::int64_t(nodes[i]->val) != std::int64_t(i) + 1)
            throw Unfit{"the nodes of the returned graph are not numbered 1 to n"};
         writer.count(nodes[i]->neighbors.size());
         for (T next : nodes[i]->neighbors)
            writer.put(std::int64_t(next->val));
      }
   }
   template <class T> static void mark(const T& value, Mark answer)
   {
      for (T node : all(value)) {
         answer(node);
         answer(node->neighbors.data());
      }
   }
};

/* An answer of which nothing can be said. */
template <> struct Form<Void> {
   template <class T> static constexpr bool gives = true;
   template <class T> static void encode(Writer&, const T&) {}
   template <class T> static void mark(const T&, Mark) {}
};

/* What stands for a tag where a solution does not say which type it wants: overloaded functions and constructors.
 * The nodes' own types are told by the glue. */
template <class Tag> struct Usual;
template <> struct Usual<Int> { using type = int; };
template <> struct Usual<Long> { using type = long long; };
template <> struct Usual<Float> { using type = double; };
template <> struct Usual<Bool> { using type = bool; };
template <> struct Usual<Char> { using type = char; };
template <> struct Usual<String> { using type = std::string; };
template <class Element> struct Usual<List<Element>> { using type = std::vector<typename Usual<Element>::type>; };

} // namespace judge_wire
