namespace Lier.Portal.Workflow.Values;

/// <summary>A rectangle in a picture, in CSS pixels from its upper left corner.</summary>
public readonly record struct PictureBox(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
