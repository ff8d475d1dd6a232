using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Domain.Plans;

/// <summary>A <see cref="PlanCode"/> gives the address of an action.</summary>
public sealed class PlanCodeTests
{
    [Theory]
    [InlineData("01/11/SAP/01/01", "01-11-sap-01-01")]
    [InlineData("ST01BD06AP01", "st01bd06ap01")]
    [InlineData("2020-00001", "2020-00001")]
    [InlineData("A.1 b_2", "a-1-b-2")]
    public void A_code_has_an_address_without_capitals_or_signs(string code, string slug) => Assert.Equal(slug, PlanCode.SlugOf(code));
}
