"""What starts guests: Docker containers, plain processes, and a scripted fake.

Each backend is a module of its own and imported by name, so that nothing but `docker` needs a
Docker client.
"""
