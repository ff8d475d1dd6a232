namespace Lier.Portal.Workflow.Pictures;

/// <summary>A rectangle in a picture, in CSS pixels from its upper left corner.</summary>
public readonly record struct PictureBox(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}

/// <summary>A point in a picture, in CSS pixels from its upper left corner.</summary>
public readonly record struct PicturePoint(double X, double Y);
