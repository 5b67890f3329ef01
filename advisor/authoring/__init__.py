"""For people who write knowledge: `advisor-knowledge`, a verb a file; `docs/knowledge.md` is its page."""
