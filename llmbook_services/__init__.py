"""Local services that stand in for paid ones: ``start("openai")``, ``start("pinecone")``."""

from llmbook_services.lifecycle import Service, ServiceFailed, start

__all__ = ["Service", "ServiceFailed", "start"]
