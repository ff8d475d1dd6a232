using System.Globalization;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Expressions;

/// <summary>What JavaScript means by true, equal and before (ECMA-262, 7.1 and 7.2), for the values that a workflow carries.</summary>
internal static class Script
{
    public static bool IsTruthy(WorkflowValue value) => value.Content switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        double number => number != 0,
        _ => true,
    };

    /// <summary><c>===</c></summary>
    public static bool AreSame(WorkflowValue left, WorkflowValue right) => Comparable(left) == Comparable(right);

    /// <summary><c>==</c></summary>
    public static bool AreEqual(WorkflowValue left, WorkflowValue right)
    {
        if (AreSame(left, right)) return true;
        if (left.IsNull || right.IsNull || left.Content!.GetType() == right.Content!.GetType()) return false;
        return Number(left) == Number(right);
    }

    /// <summary>Negative, zero or positive as left comes before, with or after right; null when they have no order.</summary>
    public static int? Order(WorkflowValue left, WorkflowValue right)
    {
        if ((Comparable(left).Content, Comparable(right).Content) is (string first, string second))
        {
            return string.CompareOrdinal(first, second);
        }

        var (one, other) = (Number(left), Number(right));
        return double.IsNaN(one) || double.IsNaN(other) ? null : one.CompareTo(other);
    }

    private static double Number(WorkflowValue value) => Comparable(value).Content switch
    {
        null => 0,
        bool truth => truth ? 1 : 0,
        double number => number,
        string text when string.IsNullOrWhiteSpace(text) => 0,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };

    private static WorkflowValue Comparable(WorkflowValue value) =>
        value.Content is JsonText ? throw new WorkflowFaultException($"a script here cannot compare '{value}'") : value;
}
