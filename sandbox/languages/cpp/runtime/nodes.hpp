/* Linked lists, trees and graphs between bytes and nodes, of whatever class the solution uses: the usual members are
 * enough. */

#pragma once

#include "wire.hpp"

namespace judge_wire {

inline constexpr std::size_t most_nodes = std::size_t(1) << 24;

/* The nodes of graphs that came as arguments: a returned graph must not contain them. */
inline std::unordered_set<const void*> given_nodes;

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

/* The same list with the index of the node that the last one links to, -1 for none. Only given, never an answer. */
template <> struct Form<Cyclic> {
   template <class T> static constexpr bool takes = list_node<T>;

   template <class T> static void decode(Reader& reader, T& value)
   {
      std::vector<T> nodes;
      Form<Linked>::decode(reader, value);
      for (T node = value; node != nullptr; node = node->next)
         nodes.push_back(node);
      std::int64_t entry = reader.take<std::int64_t>();
      if (entry >= 0)
         nodes.back()->next = nodes.at(std::size_t(entry));
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

} // namespace judge_wire
