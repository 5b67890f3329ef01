"""What to say: `Advisor` decides, `Conversation` remembers one person. No input, no output."""

from .advisor import Advisor
from .conversation import Conversation
from .guidance.guiding_messages import FORGET
from .messages import LONGEST
from .person.profile import Profile
from .plan.plan import Plan, Step
from .plan.plan_messages import MY_PLAN as SHOW_PLAN

__all__ = ["FORGET", "LONGEST", "SHOW_PLAN", "Advisor", "Conversation", "Plan", "Profile", "Step"]
