namespace Lier.Portal.Workflow.Pictures;

/// <summary>The place of a stop: how far along the road, and how far beside it.</summary>
internal readonly record struct Cell(int Layer, int Row);
