namespace Netra;

/// <summary>What may wait to be written on one connection.</summary>
/// <param name="Frames">Messages.</param>
/// <param name="Bytes">Their bytes in all.</param>
internal readonly record struct FrameWriterLimits(int Frames, long Bytes);
