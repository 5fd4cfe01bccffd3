"""A remix in the cloud: what the functions of the app do, without Azure's decorators."""
