using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.Programmes;

/// <summary>A field of a measurement, while it is filled in.</summary>
/// <param name="About">What a domain objection calls it.</param>
public sealed record MeasurementField(
    string About, string Name, Func<MeasurementForm, string?> Get, Func<MeasurementForm, string, MeasurementForm> With)
    : IField<MeasurementForm>
{
    public string Key => $"Form.{About}";

    public bool IsWords { get; init; }

    /// <summary>What was typed, whichever way; what cannot be read is as it was typed.</summary>
    public Func<string, object> Read { get; init; } = typed => typed;

    /// <summary>How a reader sees what was typed.</summary>
    public Func<string, string> Show { get; init; } = typed => typed;

    public object? ValueIn(MeasurementForm text) => Read(MeasurementForm.Plain(Get(text)));

    public string Typed(MeasurementForm text) => Get(text) ?? "";

    public string Shown(MeasurementForm text) => Show(Typed(text));

    public MeasurementForm Type(MeasurementForm into, string words) => With(into, words);

    public MeasurementForm Take(MeasurementForm into, MeasurementForm from) => With(into, Typed(from));

    public MeasurementForm Join(MeasurementForm into, MeasurementForm from) =>
        With(into, PlainTextRules.Under(Typed(into), Typed(from)));

    public IEnumerable<Objection> ObjectionsTo(MeasurementForm text) => text.Objections().Where(o => o.About == About);
}
