"""What to say: `Advisor` decides, `Conversation` remembers one person. No input, no output."""

from .advisor import Advisor
from .conversation import Conversation
from .messages import LONGEST

__all__ = ["LONGEST", "Advisor", "Conversation"]
