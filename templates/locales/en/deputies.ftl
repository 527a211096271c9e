refused-principals-text = The person you stand in for wrote on this text, so it cannot be approved in their name.
