namespace StagingOutage.WebSockets;

public sealed class FactoryInitializationException(string message) : Exception(message);
