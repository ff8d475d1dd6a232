namespace Lier.Portal.Workflow.Pictures;

/// <summary>Which way the road runs over the page: across for a desk, down for a phone.</summary>
public enum PictureDirection
{
    Across,
    Down,
}
