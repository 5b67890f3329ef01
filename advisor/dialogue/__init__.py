"""What to say: `Advisor` decides, `Conversation` remembers one person. No input, no output."""

from .advisor import Advisor
from .conversation import Conversation
from .guiding_messages import FORGET
from .messages import LONGEST
from .plan import Plan, Step
from .plan_messages import MY_PLAN as SHOW_PLAN
from .profile import Profile

__all__ = ["FORGET", "LONGEST", "SHOW_PLAN", "Advisor", "Conversation", "Plan", "Profile", "Step"]
