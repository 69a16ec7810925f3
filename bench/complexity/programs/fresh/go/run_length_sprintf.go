// input: text_to_text
// time: n
// space: 1
package main

import (
	"fmt"
	"strings"
)

func solve(s string) string {
	var sb strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		sb.WriteString(fmt.Sprintf("%c%d", s[i], j-i))
		i = j
	}
	return sb.String()
}
