"""A policy learns to keep a drifting point near zero, from the rewards of the actions that it drew."""

import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(543)


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden, self.dropout, self.choice = nn.Linear(2, 16), nn.Dropout(0.2), nn.Linear(16, 2)

    def forward(self, state):
        return torch.softmax(self.choice(torch.relu(self.dropout(self.hidden(state)))), dim=-1)


def episode(policy, length=20):
    """The logarithms of the probabilities of what was done, and the rewards."""
    place, speed, logs, rewards = torch.tensor(0.3), torch.tensor(0.0), [], []
    for _ in range(length):
        chosen = Categorical(policy(torch.stack([place, speed])))
        action = chosen.sample()
        logs.append(chosen.log_prob(action))
        speed = speed + (0.1 if action.item() else -0.1) + 0.02 * place
        place = place + speed
        rewards.append(1.0 - abs(place.item()))
    return torch.stack(logs), rewards


policy = Policy()
optimizer = torch.optim.Adam(policy.parameters(), lr=1e-2)
print(policy)
for number in range(12):
    logs, rewards = episode(policy)
    returns, total = [], 0.0
    for reward in rewards[::-1]:
        total = reward + 0.95 * total
        returns.insert(0, total)
    returns = torch.tensor(returns)
    returns = (returns - returns.mean()) / (returns.std() + 1e-6)
    loss = -(logs * returns).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if number % 4 == 3:
        print(f"episode {number}: reward {sum(rewards):.2f}, loss {loss.item():.3f}")
