namespace Lier.Portal.Domain.Progress;

/// <summary>A traffic light: on course, late but feasible, or in danger.</summary>
public enum Light
{
    Green,
    Orange,
    Red,
}

/// <summary>The words and letters that go with a light; colour never carries meaning alone.</summary>
public static class LightText
{
    public static string Name(this Light light) => light switch
    {
        Light.Green => "groen",
        Light.Orange => "oranje",
        Light.Red => "rood",
    };

    public static char Letter(this Light light) => char.ToUpperInvariant(light.Name()[0]);

    public static string Meaning(this Light light) => light switch
    {
        Light.Green => "op koers",
        Light.Orange => "vertraagd of onzeker, nog haalbaar",
        Light.Red => "in gevaar of niet haalbaar",
    };

    /// <summary>Reads <c>groen</c>, <c>oranje</c>, <c>rood</c>; null when it is none of them.</summary>
    public static Light? Find(string name)
    {
        foreach (var light in Enum.GetValues<Light>())
            if (light.Name() == name)
                return light;
        return null;
    }
}
