namespace StagingOutage.WebSockets;

/// <summary>A WebSocket manager could not be made for a context.</summary>
public sealed class FactoryInitializationException(string message) : Exception(message);
